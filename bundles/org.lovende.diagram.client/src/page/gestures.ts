import { BindingContext, IGModelRootListener, TYPES, bindAsService } from '@eclipse-glsp/client';
import { PageCommand } from './commands';
import { DragListener, DragRules } from './dragging';
import { Typed, TypingListener } from './typing';

type Made<T> = new () => T;

/** A part that knows commands. */
export interface CommandList {
    all(): PageCommand[];
}

/** Commands of a kind of diagram, with buttons and keys. */
export function bindCommands({ bind }: Pick<BindingContext, 'bind'>, commands: Made<CommandList>): void {
    bind(commands).toSelf().inSingletonScope();
    bind(PageCommand).toDynamicValue(({ container }) => container.get(commands).all());
}

/** What boxes, cards and notes have in common: they are dragged by rules, and a letter begins the title of a new one. */
export function bindGestures(context: Pick<BindingContext, 'bind' | 'isBound'>, rules: Made<DragRules>, writing: Made<IGModelRootListener & Typed>): void {
    context.bind(DragRules).to(rules).inSingletonScope();
    bindAsService(context, TYPES.MouseListener, DragListener);
    bindAsService(context, TYPES.IGModelRootListener, writing);
    context.bind(Typed).toService(writing);
    bindAsService(context, TYPES.KeyListener, TypingListener);
}
