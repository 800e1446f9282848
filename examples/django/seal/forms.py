import logging

from django.contrib.admin.forms import AdminAuthenticationForm
from django.contrib.auth.forms import AuthenticationForm
from django.core.exceptions import ValidationError

log = logging.getLogger("seal")
VALUES = ["none", "shown", "confirmed", "missing", "withheld", "foreign"]
COPY = "This sign-in came from a copy of our page, so we refused it. Choose a new password at our own address."


class SealMixin:
    """Logs what the page showed, refuses copies of it, and asks again if the seal was not pressed."""

    def clean(self):
        sent = self.data.get("seal")
        seal = sent if sent in VALUES else "absent"
        log.info("seal %s at %s", seal, self.request.path)
        if seal == "foreign":
            raise ValidationError(COPY)
        if seal == "shown":
            raise ValidationError("Look at your seal and press it, then sign in.")
        return super().clean()


class SealLoginForm(SealMixin, AuthenticationForm):
    pass


class SealAdminLoginForm(SealMixin, AdminAuthenticationForm):
    pass
