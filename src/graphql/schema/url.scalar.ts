import { createTextScalar } from './text-scalar.js';

/** The address against which a path is resolved to see that it is well formed. */
const BASE = 'http://localhost';

/** Schema scalar of web addresses, as text both ways: an absolute address, or a path from the root of the server. */
export const UrlScalar = createTextScalar({
  name: 'URL',
  description:
    'Web address (địa chỉ web) as in the URL Standard: absolute, or beginning with `/`, from the root of the server that answers.',
  specifiedByURL: 'https://url.spec.whatwg.org/#valid-url-string',
  accepts: (text) => URL.canParse(text, /^\/(?!\/)/.test(text) ? BASE : undefined),
  refusal: 'is no web address: write it as "https://example.org/"',
});
