using System.Globalization;
using TiledeskContracts.Benchmarks.Cold;
using TiledeskContracts.Benchmarks.Documents;
using TiledeskContracts.Benchmarks.Hosting;

CompilerFiles.UseSdk();
return args switch
{
    ["generate", var contract] => ColdGeneration.Run(contract, null),
    ["generate", var contract, var folder] => ColdGeneration.Run(contract, folder),
    ["documents", var folder] => Documents(folder),
    _ => 1,
};

static int Documents(string folder)
{
    foreach (var (name, path) in ContractFiles.Write(folder))
    {
        Console.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}: {path}, {new FileInfo(path).Length} bytes"));
    }

    return 0;
}
