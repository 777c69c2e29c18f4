import { spawnSync } from 'node:child_process'
import { existsSync, mkdirSync, writeFileSync } from 'node:fs'
import { delimiter, join } from 'node:path'
import { repository } from '../../../src/packages.ts'
import { run } from '../../../src/pack.ts'

/** Where `.ci/install-spark` installs to. */
const installed = `${repository}packages/conformance/.spark`
const commands = `${repository}packages/conformance/node_modules/.bin`

export const openpartner = `${commands}/openpartner`

export const python = `${installed}/bin/python`

/** Programs of the tests, in Python. */
export const programs = `${repository}packages/conformance/test/examples/programs`

/** Why Spark does not run here, if so. */
export function sparkMissing(): string | undefined {
  if (!existsSync(`${installed}/complete`)) return 'no Spark, which .ci/install-spark installs'
  if (spawnSync('java', ['-version'], { stdio: 'ignore' }).status !== 0) return 'no Java for Spark'
  return undefined
}

/** Compiling for a long life would take longer than the tests. */
const shortLived = '-XX:TieredStopAtLevel=1 -XX:+UseSerialGC'

const cluster = `
spark.master local-cluster[2,1,1024]
spark.driver.memory 512m
spark.executor.memory 512m
spark.driver.extraJavaOptions ${shortLived}
spark.executor.extraJavaOptions ${shortLived}
spark.log.level ERROR
spark.sql.files.maxPartitionBytes 256k
spark.sql.shuffle.partitions 2
spark.ui.enabled false
`

/** A cluster of two workers on this machine, for programs that run in a folder. */
export function clusterIn(folder: string) {
  mkdirSync(`${folder}/configuration`)
  writeFileSync(`${folder}/configuration/spark-defaults.conf`, cluster)
  const env = {
    ...process.env,
    NO_COLOR: '1',
    PATH: [`${installed}/bin`, commands, process.env.PATH].join(delimiter),
    PYSPARK_PYTHON: python,
    PYTHONDONTWRITEBYTECODE: '1',
    SPARK_CONF_DIR: `${folder}/configuration`,
    SPARK_LOCAL_DIRS: join(folder, 'local'),
    SPARK_LOCAL_HOSTNAME: 'localhost',
    SPARK_LOCAL_IP: '127.0.0.1',
    SPARK_WORKER_DIR: join(folder, 'work'),
  }
  return (command: string, stdin = ''): string => {
    const { status, stdout, output } = run('bash', ['-c', command], folder, { env, stdin })
    if (status !== 0) throw new Error(`${command}: ${output}`)
    return stdout
  }
}
