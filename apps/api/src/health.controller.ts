import { Controller, Get, Res } from '@nestjs/common';
import type { Response } from 'express';
import { DataSource } from 'typeorm';

const patience = 3000;

/** Whether the product can answer questions; for start scripts, containers and the administrator. */
@Controller('health')
export class HealthController {
  constructor(private readonly source: DataSource) {}

  @Get()
  async health(@Res() response: Response): Promise<void> {
    const database = (await this.databaseAnswers()) ? 'ok' : 'unreachable';
    const well = database === 'ok';
    response
      .status(well ? 200 : 503)
      .set('Cache-Control', 'no-store')
      .json({ status: well ? 'ok' : 'unavailable', database, pid: process.pid });
  }

  private async databaseAnswers(): Promise<boolean> {
    let timer: NodeJS.Timeout | undefined;
    const late = new Promise<false>((resolve) => {
      timer = setTimeout(() => resolve(false), patience);
    });
    const answer = this.source.query('SELECT 1').then(
      () => true,
      () => false,
    );
    try {
      return await Promise.race([answer, late]);
    } finally {
      clearTimeout(timer);
    }
  }
}
