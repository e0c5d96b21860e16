/** `/kelola/setempat.json`: no clone is opened here; `npm run kelola` answers in its place. */
import type { APIRoute } from 'astro';

export const GET: APIRoute = () => new Response('null');
