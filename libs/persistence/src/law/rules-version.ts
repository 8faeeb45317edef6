import { canonicalJson, repositoryRuleBook } from '@comity/domain';
import { sha256Hex } from '@comity/platform';

let made: { readonly version: string; readonly digest: string } | undefined;

/** Version and digest of the rules that this program carries: they are code, so their digest is their version. */
export function repositoryRules(): { readonly version: string; readonly digest: string } {
  if (!made) {
    const digest = sha256Hex(canonicalJson(repositoryRuleBook));
    made = { version: `rules ${digest.slice(0, 8)}`, digest };
  }
  return made;
}
