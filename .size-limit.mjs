/** What a browser loads at most, compressed by Brotli. `scripts/bundle-for-size.mjs` makes the files. */
import { languageTags } from './scripts/language-tags.mjs';

/** For comparison: all English messages together take 6 kB. */
const ofLanguage = (tag) => [
  {
    name: `The sign-in sentences in ${tag}`,
    path: `build/size/language/${tag}/signin/*.js`,
    limit: '1.5 kB',
  },
  {
    name: `All sentences in ${tag}`,
    path: `build/size/language/${tag}/*/*.js`,
    limit: '8.6 kB',
  },
];

export default [
  {
    name: 'Sign-in path: define/signin-seal',
    path: 'build/size/sign-in/*.js',
    limit: '23.7 kB',
  },
  {
    name: 'Sign-in path by a script tag: dist/cdn/signin-seal.js',
    path: 'dist/cdn/signin-seal.js',
    limit: '23.7 kB',
  },
  {
    name: 'What the copy alarm adds, on copies only',
    path: 'build/size/alarm/*.js',
    limit: '2.5 kB',
  },
  {
    name: 'What the editor adds',
    path: 'build/size/editor/*.js',
    limit: '21 kB',
  },
  {
    name: 'What a seal that the site’s server keeps adds',
    path: 'build/size/kept/*.js',
    limit: '6 kB',
  },
  {
    name: 'The worker for pictures',
    path: 'build/size/worker/*.js',
    limit: '8.5 kB',
  },
  {
    name: 'The crop',
    path: 'build/size/crop/*.js',
    limit: '4 kB',
  },
  {
    name: 'The editor’s estimator',
    path: 'build/size/estimator/*.js',
    limit: '235 kB',
  },
  {
    name: 'What all languages share',
    path: 'build/size/languages/*.js',
    limit: '1.5 kB',
  },
  ...languageTags().flatMap(ofLanguage),
];
