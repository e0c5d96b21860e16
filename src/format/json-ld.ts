/** JSON-LD for a `<script>` element: `<` cannot close the element early. */
export function keJsonLd(data: object): string {
  return JSON.stringify({ '@context': 'https://schema.org', ...data })
    .replaceAll('<', '\\u003c')
    .replaceAll('\u2028', '\\u2028')
    .replaceAll('\u2029', '\\u2029');
}
