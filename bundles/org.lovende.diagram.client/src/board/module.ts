import { FeatureModule, TYPES, bindAsService, configureModelElement } from '@eclipse-glsp/client';
import { PageCommand } from '../page/commands';
import { DragListener, DragRules } from '../page/dragging';
import './board.css';
import { BoardCommands } from './commands';
import { Area, Heading, Note } from './elements';
import { BoardDragRules } from './moving';
import { Suggestions } from './suggestions';
import { BoardView, HeadingView } from './views';
import { BoardMouseListener, TypingListener, Writing } from './writing';

/** The page of the activity board. */
export const boardModule = new FeatureModule((bind, unbind, isBound, rebind) => {
    const context = { bind, unbind, isBound, rebind };
    configureModelElement(context, 'node:area', Area, BoardView);
    configureModelElement(context, 'node:heading', Heading, HeadingView);
    configureModelElement(context, 'node:note', Note, BoardView);
    bind(DragRules).to(BoardDragRules).inSingletonScope();
    bindAsService(context, TYPES.MouseListener, DragListener);
    bindAsService(context, TYPES.IGModelRootListener, Writing);
    bindAsService(context, TYPES.MouseListener, BoardMouseListener);
    bindAsService(context, TYPES.KeyListener, TypingListener);
    bindAsService(context, TYPES.IDiagramStartup, Suggestions);
    bind(TYPES.IGModelRootListener).toService(Suggestions);
    bind(BoardCommands).toSelf().inSingletonScope();
    bind(PageCommand).toDynamicValue(({ container }) => container.get(BoardCommands).all());
}, { featureId: Symbol('board') });
