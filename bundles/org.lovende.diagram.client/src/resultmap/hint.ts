import { GModelRoot } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { Hint } from '../page/hint';
import { boxes, links } from './elements';

@injectable()
export class MapHint extends Hint {
    protected override next(root: Readonly<GModelRoot>): string | undefined {
        const count = boxes(root).length;
        if (count === 0) return 'empty';
        return count > 1 && links(root).length === 0 ? 'empty.links' : undefined;
    }
}
