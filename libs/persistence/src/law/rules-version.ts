import { canonicalJson, repositoryRuleBook, rulesVersion } from '@comity/domain';
import { sha256Hex } from '@comity/platform';

let made: { readonly version: string; readonly digest: string } | undefined;

/** Version and digest of the rules that this program carries: another content is another version by itself. */
export function repositoryRules(): { readonly version: string; readonly digest: string } {
  if (!made) {
    const digest = sha256Hex(canonicalJson(repositoryRuleBook));
    made = { version: `${rulesVersion}.${digest.slice(0, 8)}`, digest };
  }
  return made;
}
