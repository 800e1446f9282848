HEADERS = {
    "Content-Security-Policy": "default-src 'none'; script-src 'self'; style-src 'self'; "
    "img-src 'self'; font-src 'self'; connect-src 'self'; form-action 'self'; base-uri 'none'; "
    "frame-ancestors 'none'; require-trusted-types-for 'script'; "
    "trusted-types lit-html signin-seal",
    "Cross-Origin-Opener-Policy": "same-origin",
    "Cross-Origin-Resource-Policy": "same-origin",
    "Origin-Agent-Cluster": "?1",
    "Document-Policy": "force-load-at-top",
}


def page_headers(get_response):
    def respond(request):
        response = get_response(request)
        for name, value in HEADERS.items():
            response[name] = value
        return response

    return respond
