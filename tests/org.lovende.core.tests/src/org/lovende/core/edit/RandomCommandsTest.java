package org.lovende.core.edit;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.Random;

import org.eclipse.emf.common.command.Command;
import org.eclipse.emf.common.command.CommandStack;
import org.eclipse.emf.common.command.CompoundCommand;
import org.eclipse.emf.ecore.EAttribute;
import org.eclipse.emf.ecore.EClass;
import org.eclipse.emf.ecore.EEnum;
import org.eclipse.emf.ecore.EReference;
import org.eclipse.emf.ecore.EStructuralFeature;
import org.eclipse.emf.ecore.EcorePackage;
import org.eclipse.emf.ecore.util.EcoreUtil;
import org.eclipse.emf.edit.command.AddCommand;
import org.eclipse.emf.edit.command.MoveCommand;
import org.eclipse.emf.edit.command.RemoveCommand;
import org.eclipse.emf.edit.command.SetCommand;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.lovende.core.Ids;
import org.lovende.core.Interventions;
import org.lovende.core.Models;
import org.lovende.core.compare.Differences;
import org.lovende.model.element.Element;
import org.lovende.model.element.ElementPackage;
import org.lovende.model.intervention.Intervention;

/** Whatever is executed, in whatever order: nothing that must always hold is ever broken, and undo brings everything back. */
class RandomCommandsTest {
	private static final int COMMANDS = 150;

	@ParameterizedTest
	@ValueSource(longs = { 1, 2, 3, 4, 5, 6, 7, 8 })
	void execute_randomCommands_neverBreakAConstraintAndCanBeUndone(long seed) {
		Random random = new Random(seed);
		Intervention intervention = Models.random(random, 12);
		assertThat(Constraints.check(intervention)).as("seed " + seed).isEmpty();
		Intervention original = EcoreUtil.copy(intervention);
		InterventionEditingDomain domain = new InterventionEditingDomain(intervention);
		CommandStack stack = domain.getCommandStack();
		int accepted = 0;
		int refused = 0;
		for (int i = 0; i < COMMANDS; i++) {
			Intervention before = EcoreUtil.copy(intervention);
			Command command = randomCommand(random, intervention, domain);
			try {
				stack.execute(command);
				accepted++;
			} catch (CommandRefusedException e) {
				refused++;
				assertThat(Differences.between(before, intervention)).as("seed " + seed + ", after refusing command " + i).isEmpty();
			}
			assertThat(Constraints.check(intervention)).as("seed " + seed + ", after command " + i).isEmpty();
		}
		assertThat(accepted).as("seed " + seed).isGreaterThan(COMMANDS / 10);
		assertThat(refused).as("seed " + seed).isGreaterThan(COMMANDS / 10);
		Intervention changed = EcoreUtil.copy(intervention);
		assertThat(Differences.between(original, changed)).as("seed " + seed).isNotEmpty();
		while (stack.canUndo())
			stack.undo();
		assertThat(Differences.between(original, intervention)).as("seed " + seed + ", all undone").isEmpty();
		while (stack.canRedo())
			stack.redo();
		assertThat(Differences.between(changed, intervention)).as("seed " + seed + ", all redone").isEmpty();
	}

	private static Command randomCommand(Random random, Intervention intervention, InterventionEditingDomain domain) {
		if (random.nextInt(10) == 0) {
			List<Element> elements = Interventions.elements(intervention).skip(1).toList();
			if (!elements.isEmpty())
				return Deletion.of(intervention, List.of(pick(random, elements))).command(domain, Locale.ENGLISH);
		}
		if (random.nextInt(4) > 0)
			return step(random, intervention, domain);
		CompoundCommand compound = new CompoundCommand();
		for (int i = 0; i < 3; i++)
			compound.append(step(random, intervention, domain));
		return compound;
	}

	private static Command step(Random random, Intervention intervention, InterventionEditingDomain domain) {
		List<Element> elements = Interventions.elements(intervention).toList();
		Element owner = pick(random, elements);
		EStructuralFeature feature = pick(random, owner.eClass().getEAllStructuralFeatures());
		if (feature instanceof EAttribute attribute && !attribute.isMany())
			return random.nextBoolean() ? SetCommand.create(domain, owner, attribute, value(random, attribute))
					: new SetCommand(domain, owner, attribute, value(random, attribute));
		if (feature instanceof EReference reference && reference.isMany())
			return listCommand(random, elements, domain, owner, reference);
		if (feature instanceof EReference reference)
			return new SetCommand(domain, owner, reference, random.nextInt(4) == 0 ? null : target(random, elements, reference.getEReferenceType()));
		return new SetCommand(domain, intervention, ElementPackage.Literals.ELEMENT__CONSTRUCTED, random.nextBoolean());
	}

	private static Command listCommand(Random random, List<Element> elements, InterventionEditingDomain domain, Element owner, EReference reference) {
		List<?> list = (List<?>) owner.eGet(reference);
		if (random.nextInt(3) == 0 && !list.isEmpty())
			return new RemoveCommand(domain, owner, reference, pick(random, list));
		if (random.nextInt(3) == 0 && list.size() > 1)
			return new MoveCommand(domain, owner, reference, pick(random, list), random.nextInt(list.size()));
		if (!reference.isContainment())
			return new AddCommand(domain, owner, reference, target(random, elements, reference.getEReferenceType()));
		Element made = (Element) EcoreUtil.create(reference.getEReferenceType());
		if (random.nextInt(8) > 0)
			made.setId(Ids.named(owner.getId(), Long.toString(random.nextLong())));
		for (EReference needed : made.eClass().getEAllReferences())
			if (needed.isRequired() && random.nextInt(8) > 0)
				made.eSet(needed, target(random, elements, needed.getEReferenceType()));
		return new AddCommand(domain, owner, reference, made);
	}

	private static Element target(Random random, List<Element> elements, EClass type) {
		List<Element> candidates = new ArrayList<>(elements.stream().filter(type::isInstance).toList());
		Interventions.elements(Models.w6()).filter(type::isInstance).limit(1).forEach(candidates::add); // one from outside
		return candidates.isEmpty() ? null : pick(random, candidates);
	}

	private static Object value(Random random, EAttribute attribute) {
		if (attribute.getEAttributeType() == EcorePackage.Literals.ESTRING)
			return pick(random, Arrays.asList("word", "", null, "x".repeat(301), "bad \u0001", "æøå \uD83D\uDE00"));
		if (attribute.getEAttributeType() == EcorePackage.Literals.EDOUBLE_OBJECT)
			return pick(random, Arrays.asList(0.0, 10.0, 7.25, null, 11.0, Double.NaN));
		if (attribute.getEAttributeType() == EcorePackage.Literals.EDOUBLE)
			return pick(random, List.of(12.5, -3.0, Double.NaN));
		if (attribute.getEAttributeType() instanceof EEnum words)
			return pick(random, words.getELiterals()).getInstance();
		return attribute.getEAttributeType() == EcorePackage.Literals.EBOOLEAN ? (Object) random.nextBoolean() : null;
	}

	private static <T> T pick(Random random, Collection<? extends T> values) {
		return new ArrayList<T>(values).get(random.nextInt(values.size()));
	}
}
