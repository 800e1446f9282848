import 'signin-seal/define/signin-seal';
