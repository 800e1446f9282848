/** The names of a sign-in page's parts in one language. */
export interface Names {
  readonly userName: string;
  readonly password: string;
  readonly signIn: string;
  readonly wrong: RegExp;
}

export type Language = 'en' | 'ar';

/** A sign-in page of an application: its address, and what people find there in each language. */
export interface SignInPage {
  readonly application: string;
  readonly path: string;
  readonly arabicPath: string;
  /** What shows that somebody is signed in: the name of a heading. */
  readonly signedIn: string;
  readonly names: Readonly<Record<Language, Names>>;
}

const djangoNames = {
  en: {
    userName: 'Username:',
    password: 'Password:',
    signIn: 'Log in',
    wrong: /Please enter (a|the) correct username and password/,
  },
  ar: {
    userName: 'اسم المستخدم:',
    password: 'كلمة المرور:',
    signIn: 'ادخل',
    wrong: /اسم المستخدم .*الصحيح/,
  },
};

export const signInPages = {
  'django-admin': {
    application: 'django',
    path: '/admin/login/?next=/admin/',
    arabicPath: '/admin/login/?next=/admin/',
    signedIn: 'Site administration',
    names: djangoNames,
  },
  'django-login': {
    application: 'django',
    path: '/login/',
    arabicPath: '/login/',
    signedIn: 'Your account',
    names: djangoNames,
  },
  wordpress: {
    application: 'wordpress',
    path: '/wp-login.php',
    arabicPath: '/wp-login.php?wp_lang=ar',
    signedIn: 'Dashboard',
    names: {
      en: {
        userName: 'Username or Email Address',
        password: 'Password',
        signIn: 'Log In',
        wrong: /The password you entered for the username ada is incorrect/,
      },
      ar: {
        // WordPress’s Arabic lacks some sentences.
        userName: 'Username or Email Address',
        password: 'كلمة المرور',
        signIn: 'دخول',
        wrong: /The password you entered for the username ada is incorrect/,
      },
    },
  },
} as const satisfies Readonly<Record<string, SignInPage>>;
