import { Engine } from '../workflow/support/engine';
import { Recording } from './record';

it('records the histories', async () => {
  const engine = await Engine.start();
  try {
    await (await Recording.on(engine)).all();
  } finally {
    await engine.stop();
  }
}, 240_000);
