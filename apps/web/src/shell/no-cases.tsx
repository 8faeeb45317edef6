import type { MeResponse } from '@comity/http-contract';
import { PageHeader } from '../components/page-header';
import { shellText } from '../text/shell';

/** An administrator runs the installation and reads no cases. */
export function NoCases({ me }: { readonly me: MeResponse }) {
  return (
    <>
      <PageHeader title={shellText.noCases} meta={me.agency.name} />
      <p className="lead">{shellText.noCasesMore}</p>
    </>
  );
}
