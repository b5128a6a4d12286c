import { FeatureModule, TYPES, bindAsService, configureModelElement } from '@eclipse-glsp/client';
import { bindCommands, bindGestures } from '../page/gestures';
import './board.css';
import { BoardCommands } from './commands';
import { Area, Heading, Note } from './elements';
import { BoardDragRules } from './moving';
import { Suggestions } from './suggestions';
import { BoardView, HeadingView } from './views';
import { BoardMouseListener, BoardWriting } from './writing';

/** The page of the activity board. */
export const boardModule = new FeatureModule((bind, unbind, isBound, rebind) => {
    const context = { bind, unbind, isBound, rebind };
    configureModelElement(context, 'node:area', Area, BoardView);
    configureModelElement(context, 'node:heading', Heading, HeadingView);
    configureModelElement(context, 'node:note', Note, BoardView);
    bindGestures(context, BoardDragRules, BoardWriting);
    bindCommands(context, BoardCommands);
    bindAsService(context, TYPES.MouseListener, BoardMouseListener);
    bindAsService(context, TYPES.IDiagramStartup, Suggestions);
    bind(TYPES.IGModelRootListener).toService(Suggestions);
}, { featureId: Symbol('board') });
