import { GModelRoot } from '@eclipse-glsp/client';
import { injectable } from 'inversify';
import { Hint } from '../page/hint';
import { cards, phases, professions } from './elements';

@injectable()
export class PhasesHint extends Hint {
    protected override next(root: Readonly<GModelRoot>): string | undefined {
        if (phases(root).length === 0) return 'empty';
        if (professions(root).length === 0) return 'empty.professions';
        return cards(root).length === 0 ? 'empty.procedures' : undefined;
    }
}
