import 'signin-seal/svelte';
