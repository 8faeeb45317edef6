/** Stages of a request on one line: done with date, current, still to come. */
export function StageLine({ stages, current }: { readonly stages: readonly { readonly name: string; readonly on?: string }[]; readonly current: number }) {
  return (
    <ol className="stages" aria-label="Stages">
      {stages.map((stage, i) => (
        <li key={`${stage.name}-${i}`} className={i < current ? 'stages__done' : i === current ? 'stages__here' : undefined} aria-current={i === current ? 'step' : undefined}>
          <span className="stages__name">{stage.name}</span>
          <span className="stages__on num">{stage.on ? <bdi>{stage.on}</bdi> : <span aria-hidden="true">–</span>}</span>
        </li>
      ))}
    </ol>
  );
}
