import { GModelRoot, IGModelRootListener } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { WholeDiagram } from '../page/firstView';
import { LEAST_ZOOM } from '../page/viewport';

/**
 * All of the map is in sight, however small: it is read as a whole. It stays so when its empty columns get their full width, as they do when somebody touches it
 * first.
 */
@injectable()
export class WholeMap extends WholeDiagram implements IGModelRootListener {
    protected override readonly leastZoom = LEAST_ZOOM;

    modelRootChanged(root: Readonly<GModelRoot>): void {
        void this.changed(root);
    }
}
