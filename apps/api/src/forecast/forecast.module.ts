import { Module } from '@nestjs/common';
import { ForecastController } from './forecast.controller';
import { ForecastReading } from './forecast-reading';

@Module({ controllers: [ForecastController], providers: [ForecastReading] })
export class ForecastModule {}
