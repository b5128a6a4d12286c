import { operation } from '../page/operation';

/** What the user does, as Java's handlers of the same names take it. */
export const operations = {
    createNotes: (notes: { id: string; text: string; group?: string }) => operation('createNotes', notes),
    writeNote: (id: string, isPurpose: boolean, text: string) => operation('writeNote', { id, isPurpose, text }),
    moveNotes: (ids: string[], to: { group?: string; coreElement?: string; onto?: string; isNewGroup?: boolean }) => operation('moveNotes', { ids, ...to }),
    stepNotes: (ids: string[], right: number) => operation('stepNotes', { ids, right }),
    renameGroup: (group: string, name: string) => operation('renameGroup', { group, name }),
    becomeCoreElement: (group: string) => operation('becomeCoreElement', { group })
};
