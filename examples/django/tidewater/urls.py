from django.conf import settings
from django.contrib import admin
from django.contrib.auth.decorators import login_required
from django.contrib.auth.views import LoginView, LogoutView
from django.urls import path, re_path
from django.views.generic import TemplateView
from django.views.static import serve

from seal.forms import SealAdminLoginForm, SealLoginForm

admin.site.login_form = SealAdminLoginForm
admin.site.login_template = "seal-in-admin.html"

urlpatterns = [
    path("admin/", admin.site.urls),
    path("login/", LoginView.as_view(authentication_form=SealLoginForm), name="login"),
    path("logout/", LogoutView.as_view(next_page="login"), name="logout"),
    path("", login_required(TemplateView.as_view(template_name="seal.html")), name="seal"),
    # A real site's web server serves these.
    re_path(r"^static/(?P<path>.*)$", serve, {"document_root": settings.STATIC_ROOT}),
]
