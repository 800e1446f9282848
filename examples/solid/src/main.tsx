import 'signin-seal/jsx/solid';
import { render } from 'solid-js/web';
import { App } from './app';

const place = document.querySelector('#app');
if (place) render(() => <App />, place);
