import { FeatureModule, TYPES, bindAsService, configureModelElement } from '@eclipse-glsp/client';
import { PageCommand } from '../page/commands';
import { FirstView } from '../page/firstView';
import { Bar } from './bar';
import { MatrixCommands, TitleTyping } from './commands';
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
    for (const part of [Matrix, Bar, Planning, Ranking, ListKeys, MatrixCommands, PointDrag, Reasons, Titles, ValueLine]) bind(part as new () => object).toSelf().inSingletonScope();
    bind(TYPES.IGModelRootListener).toService(Matrix);
    bind(TYPES.ISelectionListener).toService(Matrix);
    bindAsService(context, TYPES.IDiagramStartup, MatrixPage);
    rebind(FirstView).to(FieldFit).inSingletonScope();
    bindAsService(context, TYPES.KeyListener, TitleTyping);
    bindAsService(context, TYPES.MouseListener, DoubleClickListener);
    bind(PageCommand).toDynamicValue(({ container }) => container.get(MatrixCommands).all());
}, { featureId: Symbol('priorityMatrix') });
