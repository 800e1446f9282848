import { createRoot } from 'react-dom/client';
import 'signin-seal/jsx/react';
import { App } from './app';

const place = document.querySelector('#app');
if (place) createRoot(place).render(<App />);
