import { FeatureModule, TYPES, bindAsService, configureModelElement } from '@eclipse-glsp/client';
import { PageCommand } from '../page/commands';
import { DragListener, DragRules } from '../page/dragging';
import { MapCommands } from './commands';
import { ConnectListener } from './connecting';
import { Describing, DescribingMouseListener } from './describing';
import { Box, Column, Link } from './elements';
import { BoxDragRules } from './moving';
import './resultmap.css';
import { Rubber } from './rubber';
import { TypingListener } from './typing';
import { BoxView, ColumnView, LinkView } from './views';
import { Writing, WritingMouseListener } from './writing';

/** The page of the result map. */
export const resultMapModule = new FeatureModule((bind, unbind, isBound, rebind) => {
    const context = { bind, unbind, isBound, rebind };
    configureModelElement(context, 'node:column', Column, ColumnView);
    configureModelElement(context, 'node:box', Box, BoxView);
    configureModelElement(context, 'edge:link', Link, LinkView);
    bind(DragRules).to(BoxDragRules).inSingletonScope();
    bind(Rubber).toSelf().inSingletonScope();
    bindAsService(context, TYPES.IGModelRootListener, Describing);
    bindAsService(context, TYPES.MouseListener, DescribingMouseListener);
    bindAsService(context, TYPES.MouseListener, ConnectListener);
    bindAsService(context, TYPES.MouseListener, DragListener);
    bindAsService(context, TYPES.IGModelRootListener, Writing);
    bindAsService(context, TYPES.MouseListener, WritingMouseListener);
    bindAsService(context, TYPES.KeyListener, TypingListener);
    bind(MapCommands).toSelf().inSingletonScope();
    bind(PageCommand).toDynamicValue(({ container }) => container.get(MapCommands).all());
}, { featureId: Symbol('resultMap') });
