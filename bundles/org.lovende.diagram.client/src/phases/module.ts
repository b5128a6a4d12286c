import { FeatureModule, TYPES, bindAsService, configureModelElement } from '@eclipse-glsp/client';
import { GroundNode } from '../page/elements';
import { bindCommands, bindGestures } from '../page/gestures';
import { MarkedNodeView } from '../page/views';
import { PhasesCommands } from './commands';
import { CoreElementList } from './coreElementList';
import { AddPlace, Card, Cell, Heading, LaneHeading } from './elements';
import { PhasesHint } from './hint';
import { PhasesDragRules } from './moving';
import './phases.css';
import { SpotListener } from './spots';
import { AddView, CardView, CellView, HeadingView } from './views';
import { PhasesWriting, WritingMouseListener } from './writing';

/** The page of the phases. */
export const phasesModule = new FeatureModule((bind, unbind, isBound, rebind) => {
    const context = { bind, unbind, isBound, rebind };
    configureModelElement(context, 'node:room', GroundNode, MarkedNodeView);
    configureModelElement(context, 'node:cell', Cell, CellView);
    configureModelElement(context, 'node:phase', Heading, HeadingView);
    configureModelElement(context, 'node:profession', Heading, HeadingView);
    configureModelElement(context, 'node:lane', LaneHeading, MarkedNodeView);
    configureModelElement(context, 'node:procedure', Card, CardView);
    configureModelElement(context, 'node:add', AddPlace, AddView);
    bindGestures(context, PhasesDragRules, PhasesWriting);
    bindCommands(context, PhasesCommands);
    bindAsService(context, TYPES.MouseListener, SpotListener);
    bindAsService(context, TYPES.MouseListener, WritingMouseListener);
    bindAsService(context, TYPES.IGModelRootListener, PhasesHint);
    bindAsService(context, TYPES.IDiagramStartup, CoreElementList);
    bind(TYPES.IGModelRootListener).toService(CoreElementList);
    bind(TYPES.ISelectionListener).toService(CoreElementList);
}, { featureId: Symbol('phases') });
