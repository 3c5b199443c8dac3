import { actorOf, Calendar, CodedError } from '@giao-ban/shared-nest';
import { Args, Context, ID, Mutation, Parent, ResolveField, Resolver } from '@nestjs/graphql';
import { DataSource } from 'typeorm';
import { DirectiveLoaders } from '../directive.loaders';
import { Directive } from '../types/directive.type';
import { Instruction } from '../types/instruction.type';
import { keepApart } from './keep-apart';

/** One instruction that stands in several places of a notice. */
@Resolver(() => Directive)
export class DirectiveInstructionResolver {
  constructor(
    private readonly source: DataSource,
    private readonly calendar: Calendar,
    private readonly loaders: DirectiveLoaders,
  ) {}

  @ResolveField(() => Instruction, {
    nullable: true,
    description: 'The instruction that it is together with others of its notice; null for work of its own.',
  })
  async instruction(@Parent() directive: Directive, @Context() context: object): Promise<Instruction | null> {
    const row = await this.loaders.instruction.load(context, directive);
    return row && { ...row, agencyId: directive.agencyId, asOf: directive.asOf };
  }

  @Mutation(() => Directive, {
    description:
      'Says that a directive is work of its own although it reads like another one; it then counts by itself, also after recomputation. Undone with `apart: false` (tách nhiệm vụ).',
  })
  async keepDirectiveApart(
    @Args('directiveId', { type: () => ID, description: 'Id of the directive.' }) directiveId: string,
    @Args('apart', { type: () => Boolean, defaultValue: true, description: 'False joins it again.' }) apart: boolean,
    @Args('by', {
      type: () => String,
      nullable: true,
      description: 'Name of the person who writes, up to 100 characters, for the audit trail (người thực hiện).',
    })
    name: string | null | undefined,
    @Context() context: object,
  ): Promise<Directive> {
    const key = await keepApart(this.source, actorOf(name), { directiveId, apart });
    this.loaders.forget(context);
    const directive = await this.loaders.directive.load(context, { ...key, asOf: this.calendar.today() });
    if (!directive) throw new CodedError('NOT_FOUND', 'Không có nhiệm vụ này.', { at: 'directiveId' });
    return directive;
  }
}

/** What hangs on an instruction. */
@Resolver(() => Instruction)
export class InstructionResolver {
  constructor(private readonly loaders: DirectiveLoaders) {}

  @ResolveField(() => [Directive], { description: 'Its directives in the order of the notice, each with its unit.' })
  async members(@Parent() { agencyId, id, asOf }: Instruction, @Context() context: object): Promise<Directive[]> {
    const ids = await this.loaders.instructionMembers.load(context, { agencyId, id });
    const found = await Promise.all(ids.map((one) => this.loaders.directive.load(context, { ...one, asOf })));
    return found.filter((one) => one !== null);
  }
}
