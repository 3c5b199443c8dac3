import { families } from '@giao-ban/unit-data';
import { Field, ObjectType } from '@nestjs/graphql';

@ObjectType({
  description: 'A function that makes units of different provinces comparable (nhóm chức năng). A unit may have two.',
})
export class Family {
  @Field({ description: 'Code, for filters: `office`, `inspectorate` ...' })
  code!: string;

  @Field({ description: 'Vietnamese name.' })
  label!: string;
}

const byCode = new Map(families.map(({ code, vi }) => [code, { code, label: vi }]));

/** Every function, in the order of the data. @example allFamilies()[0]?.label */
export const allFamilies = (): Family[] => [...byCode.values()];

/** @example familyOf('office').label // 'Văn phòng / Hành chính - Tổng hợp' */
export const familyOf = (code: string): Family => byCode.get(code) ?? { code, label: code };
