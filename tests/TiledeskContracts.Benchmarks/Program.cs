using System.Globalization;
using BenchmarkDotNet.Running;
using TiledeskContracts.Benchmarks.Calls;
using TiledeskContracts.Benchmarks.Cold;
using TiledeskContracts.Benchmarks.Compiler;
using TiledeskContracts.Benchmarks.Documents;
using TiledeskContracts.Benchmarks.Drift;
using TiledeskContracts.Benchmarks.Edits;
using TiledeskContracts.Benchmarks.Hosting;
using TiledeskContracts.Benchmarks.Json;
using TiledeskContracts.Benchmarks.Reporting;
using TiledeskContracts.Benchmarks.Sizes;

CompilerFiles.UseSdk();
return args switch
{
    ["generate", var contract] => ColdGeneration.Run(contract, null),
    ["generate", var contract, var folder] => ColdGeneration.Run(contract, folder),
    ["documents", var folder] => Documents(folder),
    ["cold"] => Measure(null, static (report, documents, folder) => ColdRace.Run(report, documents, 5, folder)),
    ["json", ..] => MeasureJson(args.ElementAtOrDefault(1)),
    ["diff", var old, var now, var runs] => DriftRun.RunAsync(old, now, int.Parse(runs, CultureInfo.InvariantCulture)).GetAwaiter().GetResult(),
    ["drift", ..] => MeasureDrift(args.ElementAtOrDefault(1)),
    ["sizes"] => Measure(null, static (report, _, folder) => SizeTable.Run(report, folder)),
    ["edits"] => Measure(null, static (report, documents, _) => EditTable.Run(report, documents)),
    ["compiler"] => Measure(null, static (report, _, folder) => CompilerTable.Run(report, 5, folder)),
    ["table", ..] => Measure(args.ElementAtOrDefault(1), static (report, documents, folder) =>
    {
        ColdRace.Run(report, documents, 5, folder);
        SizeTable.Run(report, folder);
        EditTable.Run(report, documents);
        CompilerTable.Run(report, 5, folder);
    }),
    ["--filter", ..] => Benchmarks(args),
    _ => Usage(),
};

static int Measure(string? path, Action<Report, IReadOnlyList<(string Name, string Path)>, string> measure)
{
    var folder = Directory.CreateTempSubdirectory("acme-");
    try
    {
        var report = new Report();
        report.Machine("What the generator costs", "table");
        measure(report, ContractFiles.Write(folder.FullName), folder.FullName);
        if (path is not null)
        {
            report.Save(path);
        }

        return 0;
    }
    finally
    {
        folder.Delete(recursive: true);
    }
}

static int MeasureJson(string? path)
{
    var report = new Report();
    report.Machine("What JSON and calls cost", "json");
    JsonTable.Run(report);
    CallTable.Run(report);
    if (path is not null)
    {
        report.Save(path);
    }

    return 0;
}

static int MeasureDrift(string? path)
{
    var folder = Directory.CreateTempSubdirectory("acme-");
    try
    {
        var report = new Report();
        report.Machine("What it costs to compare contracts", "drift");
        DriftTable.Run(report, folder.FullName);
        if (path is not null)
        {
            report.Save(path);
        }

        return 0;
    }
    finally
    {
        folder.Delete(recursive: true);
    }
}

static int Documents(string folder)
{
    Directory.CreateDirectory(folder);
    foreach (var (name, path) in ContractFiles.Write(folder))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {path}, {new FileInfo(path).Length} bytes"));
    }

    return 0;
}

static int Benchmarks(string[] args)
{
    _ = BenchmarkSwitcher.FromAssembly(typeof(EditBenchmarks).Assembly).Run(args);
    return 0;
}

static int Usage()
{
    Console.Error.WriteLine("""
        table [file]               everything, as Markdown (less than ten minutes)
        json [file]                JSON and calls
        drift [file]               comparing contracts
        cold | sizes | edits | compiler    one of its parts
        documents <folder>         the generated documents
        generate <contract> [to]   what 'cold' times: one contract to C#
        --filter *Edit* | *Json* | *Call*    the same under BenchmarkDotNet
        """);
    return 1;
}
