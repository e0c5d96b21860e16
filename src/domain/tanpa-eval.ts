/**
 * For schemas in the browser; imported before them, because each schema asks as it is made.
 * Keeps them from making code of text, which is faster, but which the policy of the pages forbids and reports.
 */
import { z } from 'zod';

z.config({ jitless: true });
