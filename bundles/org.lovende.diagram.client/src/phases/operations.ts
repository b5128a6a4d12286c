import { operation } from '../page/operation';

/** What the user does, as Java's handlers of the same names take it. */
export const operations = {
    createLane: (lane: { isPhase: boolean; id: string; title: string; after?: string }) => operation('createLane', lane),
    createProcedures: (procedures: { id: string; phase: string; profession: string; text: string }) => operation('createProcedures', procedures),
    moveLane: (id: string, index: number) => operation('moveLane', { id, index }),
    moveProcedures: (ids: string[], cell: { phase: string; profession: string }, before?: string) =>
        operation('moveProcedures', { ids, phase: cell.phase, profession: cell.profession, before }),
    stepLane: (id: string, by: number) => operation('stepLane', { id, by }),
    stepProcedures: (ids: string[], right: number, down: number) => operation('stepProcedures', { ids, right, down }),
    putInPlay: (procedures: string[], coreElement: string, isInPlay: boolean) => operation('putInPlay', { procedures, coreElement, isInPlay }),
    toggleParty: (ids: string[]) => operation('toggleParty', { ids }),
    toggleState: (ids: string[]) => operation('toggleState', { ids })
};
