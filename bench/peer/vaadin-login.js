// The peer: a sign-in form of elements that a site would choose for its whole form.
import '@vaadin/login/vaadin-login-form.js';
