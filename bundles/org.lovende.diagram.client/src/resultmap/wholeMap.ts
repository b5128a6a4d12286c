import { GModelRoot, IGModelRootListener } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { WholeDiagram } from '../page/firstView';

/** All of the map stays in sight also when its empty columns get their full width, as they do when somebody touches it first. */
@injectable()
export class WholeMap extends WholeDiagram implements IGModelRootListener {
    modelRootChanged(root: Readonly<GModelRoot>): void {
        void this.changed(root);
    }
}
