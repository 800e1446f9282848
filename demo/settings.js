import 'signin-seal/define/seal-editor';
import 'signin-seal/define/seal-help';
