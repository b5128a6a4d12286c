import { BaseJsonrpcGLSPClient, DiagramLoader, GLSPClient, IDiagramOptions, createDiagramOptionsModule, initializeDiagramContainer } from '@eclipse-glsp/client';
import { Container } from 'inversify';
import { MessageConnection } from 'vscode-jsonrpc/browser';
import { kinds } from '../kinds';
import { commonModule, unusedModules, viewModule } from './common';
import { FirstView } from './firstView';
import { ownKeys } from './keys';
import { followMouse } from './leadingOut';
import { firstViewIsChosen } from './sight';
import { PageState } from './state';
import { followTab } from './tabOut';
import { setTexts, text } from './texts';
import { LEAST_ZOOM } from './viewport';
import { Theme, defineColours, setTheme } from './theme';

interface Opening {
    clientId: string;
    diagramType: string;
    language: string;
    theme: Theme;
    texts: Record<string, string>;
}

/** One for each file of the typeface: a letter, and the sign of a missing reason. */
const LETTERS = 'a\u25CB';

/** The same whenever the page is loaded again: Java's side of an editor knows one application, and refuses every other one. */
const APPLICATION = { applicationId: 'lovende', protocolVersion: GLSPClient.protocolVersion };

/** Asks Java what to show, and shows it. */
export async function openPage(connection: MessageConnection): Promise<void> {
    // while Java answers
    const letters = Promise.all(["14px 'Noto Sans'", "700 14px 'Noto Sans'"].map(font => document.fonts.load(font, LETTERS)));
    connection.onNotification('page/theme', setTheme);
    const client = new BaseJsonrpcGLSPClient({ id: 'lovende', connectionProvider: connection });
    await client.start();
    const opening = await connection.sendRequest<Opening>('page/open');
    document.documentElement.lang = opening.language;
    setTexts(opening.texts);
    defineColours();
    setTheme(opening.theme);
    document.getElementById('diagram')!.setAttribute('aria-label', text('diagram.label'));
    const options: IDiagramOptions = { clientId: opening.clientId, diagramType: opening.diagramType, sourceUri: '', glspClientProvider: async () => client };
    const state = new PageState(connection);
    const container = initializeDiagramContainer(new Container(),
        createDiagramOptionsModule(options, { baseDiv: 'diagram', hiddenDiv: 'diagram-hidden', zoomLimits: { min: LEAST_ZOOM, max: 6 } }),
        { add: [commonModule(state), ...kinds[opening.diagramType], viewModule], remove: unusedModules });
    await letters;
    await container.get(DiagramLoader).load({ enableNotifications: false, initializeParameters: APPLICATION });
    firstViewIsChosen();
    await container.get<FirstView>(FirstView).show();
    // in the next frame the page has taken up what is to be seen
    requestAnimationFrame(() => (document.body.dataset.placed = 'true'));
    ownKeys();
    followTab(state);
    followMouse();
    state.painted();
}
