import { redirect } from '@sveltejs/kit';
import type { Actions } from './$types';

export const actions: Actions = {
  // A real site checks the password here, and considers the seal's value.
  default: async ({ request, cookies }) => {
    const form = await request.formData();
    cookies.set('seal', String(form.get('seal')), { path: '/' });
    redirect(303, '/settings');
  },
};
