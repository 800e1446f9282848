import { redirect } from '@sveltejs/kit';
import type { Actions, PageServerLoad } from './$types';

export const load: PageServerLoad = ({ cookies }) => {
  const seal = cookies.get('seal');
  if (seal === undefined) redirect(303, '/');
  return { seal };
};

export const actions: Actions = {
  default: ({ cookies }) => {
    cookies.delete('seal', { path: '/' });
    redirect(303, '/');
  },
};
