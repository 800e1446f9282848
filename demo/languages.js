// Before the elements, so that they are never shown in English first.
import 'signin-seal/lang/auto';
