import '@eclipse-glsp/client/css/glsp-sprotty.css';
import 'reflect-metadata';
import 'sprotty/css/sprotty.css';
import './bare.css';
import { BaseJsonrpcGLSPClient, DiagramLoader, FeatureModule, FitToScreenAction, GLSPActionDispatcher, IDiagramOptions, TYPES, configureDefaultModelElements, createDiagramOptionsModule, initializeDiagramContainer, toolPaletteModule } from '@eclipse-glsp/client';
import { Container } from 'inversify';
import { MessageConnection } from 'vscode-jsonrpc/browser';
import { connect } from '../../../bundles/org.lovende.diagram.client/src/page/connection';
import { PageState } from '../../../bundles/org.lovende.diagram.client/src/page/state';

/** GLSP's own elements and gestures, and nothing of ours but the way of the messages: what the real page is measured against. */
async function open(connection: MessageConnection): Promise<void> {
    const client = new BaseJsonrpcGLSPClient({ id: 'bare', connectionProvider: connection });
    await client.start();
    const { clientId, diagramType } = await connection.sendRequest<{ clientId: string; diagramType: string }>('page/open');
    const options: IDiagramOptions = { clientId, diagramType, sourceUri: '', glspClientProvider: async () => client };
    const elements = new FeatureModule((bind, unbind, isBound, rebind) => configureDefaultModelElements({ bind, unbind, isBound, rebind }), { featureId: Symbol('bare') });
    const container = initializeDiagramContainer(new Container(), createDiagramOptionsModule(options, { baseDiv: 'diagram', hiddenDiv: 'diagram-hidden' }),
        { add: [elements], remove: [toolPaletteModule] });
    await container.get(DiagramLoader).load({ enableNotifications: false });
    await container.get<GLSPActionDispatcher>(TYPES.IActionDispatcher).dispatch(FitToScreenAction.create([], { padding: 16, maxZoom: 1, animate: false }));
    new PageState(connection).painted();
}

connect(open);
