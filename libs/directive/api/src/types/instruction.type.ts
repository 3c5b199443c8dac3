import { Field, ID, ObjectType, registerEnumType } from '@nestjs/graphql';

/** Why directives are one instruction: name in the schema, value in the store. */
export const InstructionKind = { SAME_TASK: 'same-task', SAME_PAPER: 'same-paper' } as const;
export type InstructionKind = (typeof InstructionKind)[keyof typeof InstructionKind];

registerEnumType(InstructionKind, {
  name: 'InstructionKind',
  description: 'Why directives of one notice are one instruction.',
  valuesMap: {
    SAME_TASK: {
      description:
        'One task, told to its leader and to its partners; it counts once, with the assignments of all (cùng một nhiệm vụ).',
    },
    SAME_PAPER: {
      description:
        'One superior paper that several units are told to follow; each directive counts (cùng một chỉ đạo).',
    },
  },
});

@ObjectType({
  description:
    'Directives of one notice that are one instruction given to several units (cùng một nhiệm vụ: giao cho ...).',
})
export class Instruction {
  agencyId!: string;
  asOf!: string;

  @Field(() => ID, { description: "Id of the directive that stands for all: the leader's, or the first." })
  id!: string;

  @Field(() => InstructionKind, { description: 'Why they are one.' })
  kind!: InstructionKind;
}
