import { FeatureModule, TYPES, bindAsService, configureModelElement } from '@eclipse-glsp/client';
import { FirstView } from '../page/firstView';
import { bindCommands } from '../page/gestures';
import { Typed, TypingListener } from '../page/typing';
import { Bar } from './bar';
import { MatrixCommands } from './commands';
import { DoubleClickListener } from './doubleClick';
import { PointDrag } from './dragging';
import { Ghost, Plot, Point } from './elements';
import { FieldFit } from './fieldFit';
import { ListKeys } from './listKeys';
import { Matrix } from './matrix';
import './matrix.css';
import { MatrixPage } from './page';
import { Planning } from './planning';
import { Ranking } from './ranking';
import { Reasons } from './reasons';
import { Titles } from './titles';
import { ValueLine } from './valueLine';
import { GhostView, PlotView, PointView } from './views';

/** The page of the priority matrix. */
export const matrixModule = new FeatureModule((bind, unbind, isBound, rebind) => {
    const context = { bind, unbind, isBound, rebind };
    configureModelElement(context, 'node:plot', Plot, PlotView);
    configureModelElement(context, 'node:ghost', Ghost, GhostView);
    configureModelElement(context, 'node:point', Point, PointView);
    for (const part of [Matrix, Bar, Planning, Ranking, ListKeys, PointDrag, Reasons, Titles, ValueLine]) bind(part as new () => object).toSelf().inSingletonScope();
    bind(TYPES.IGModelRootListener).toService(Matrix);
    bind(TYPES.ISelectionListener).toService(Matrix);
    bindAsService(context, TYPES.IDiagramStartup, MatrixPage);
    rebind(FirstView).to(FieldFit).inSingletonScope();
    bind(Typed).toService(Titles);
    bindAsService(context, TYPES.KeyListener, TypingListener);
    bindAsService(context, TYPES.MouseListener, DoubleClickListener);
    bindCommands(context, MatrixCommands);
}, { featureId: Symbol('priorityMatrix') });
