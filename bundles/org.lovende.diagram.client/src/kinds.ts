import { FeatureModule } from '@eclipse-glsp/client';
import { boardModule } from './board/module';
import { matrixModule } from './matrix/module';
import { phasesModule } from './phases/module';
import { resultMapModule } from './resultmap/module';

/** The modules of each kind of diagram, by the name that Java gives it. A new kind is added here. */
export const kinds: Record<string, FeatureModule[]> = {
    resultMap: [resultMapModule],
    priorityMatrix: [matrixModule],
    phases: [phasesModule],
    activityBoard: [boardModule]
};
