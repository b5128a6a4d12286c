import '@eclipse-glsp/client/css/glsp-sprotty.css';
import 'reflect-metadata';
import 'sprotty/css/sprotty.css';
import './bare.css';
import { BaseJsonrpcGLSPClient, DiagramLoader, FeatureModule, IDiagramOptions, configureDefaultModelElements, createDiagramOptionsModule, initializeDiagramContainer, toolPaletteModule } from '@eclipse-glsp/client';
import { Container } from 'inversify';
import { MessageConnection } from 'vscode-jsonrpc/browser';
import { connect } from '../../../bundles/org.lovende.diagram.client/src/page/connection';
import { PageState } from '../../../bundles/org.lovende.diagram.client/src/page/state';
import { LEAST_ZOOM } from '../../../bundles/org.lovende.diagram.client/src/page/viewport';
import { WholeMap } from '../../../bundles/org.lovende.diagram.client/src/resultmap/wholeMap';

/** GLSP's own elements and gestures, and nothing of ours but the way of the messages and the part that is seen first: what the real page is measured against. */
async function open(connection: MessageConnection): Promise<void> {
    const client = new BaseJsonrpcGLSPClient({ id: 'bare', connectionProvider: connection });
    await client.start();
    const { clientId, diagramType } = await connection.sendRequest<{ clientId: string; diagramType: string }>('page/open');
    const options: IDiagramOptions = { clientId, diagramType, sourceUri: '', glspClientProvider: async () => client };
    const elements = new FeatureModule((bind, unbind, isBound, rebind) => {
        configureDefaultModelElements({ bind, unbind, isBound, rebind });
        bind(WholeMap).toSelf();
    }, { featureId: Symbol('bare') });
    const viewer = { baseDiv: 'diagram', hiddenDiv: 'diagram-hidden', zoomLimits: { min: LEAST_ZOOM, max: 6 } };
    const container = initializeDiagramContainer(new Container(), createDiagramOptionsModule(options, viewer),
        { add: [elements], remove: [toolPaletteModule] });
    await container.get(DiagramLoader).load({ enableNotifications: false });
    await container.get(WholeMap).show();
    new PageState(connection).painted();
}

connect(open);
