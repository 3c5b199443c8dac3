import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { init, type WrappedPdfiumModule } from '@embedpdf/pdfium';

/** The memory of the engine, which its own types leave out. */
interface Memory {
  HEAPU8: Uint8Array;
  HEAPF32: Float32Array;
  HEAPF64: Float64Array;
  HEAP32: Int32Array;
}

/** PDFium with views on its memory. Views are taken anew each time: the memory may have moved when it grew. */
export class PdfiumEngine {
  constructor(readonly api: WrappedPdfiumModule) {}

  get memory(): Memory {
    return memoryOf(this.api);
  }

  allocate(bytes: number): number {
    return this.api.pdfium.wasmExports.malloc(bytes);
  }

  release(pointer: number): void {
    this.api.pdfium.wasmExports.free(pointer);
  }

  float(pointer: number, index = 0): number {
    return this.memory.HEAPF32[(pointer >> 2) + index] ?? 0;
  }

  double(pointer: number, index = 0): number {
    return this.memory.HEAPF64[(pointer >> 3) + index] ?? 0;
  }
}

/** The engine's build always exports its memory views; its types rest on a package of types that is not installed. */
function memoryOf({ pdfium }: WrappedPdfiumModule): Memory {
  return pdfium as unknown as Memory;
}

async function load(): Promise<PdfiumEngine> {
  const file = createRequire(import.meta.url).resolve('@embedpdf/pdfium/pdfium.wasm');
  // With the bytes in hand the engine has nothing to fetch.
  const settings = { wasmBinary: readFileSync(file), printErr: () => undefined, print: () => undefined };
  const api = await init(settings);
  api.PDFiumExt_Init();
  return new PdfiumEngine(api);
}

let loading: Promise<PdfiumEngine> | undefined;

/** The engine of this process, made when it is first needed. */
export function pdfiumEngine(): Promise<PdfiumEngine> {
  loading ??= load();
  return loading;
}
