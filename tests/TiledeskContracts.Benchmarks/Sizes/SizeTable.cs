using TiledeskContracts.Benchmarks.Cold;
using TiledeskContracts.Benchmarks.Documents;
using TiledeskContracts.Benchmarks.Hosting;
using TiledeskContracts.Benchmarks.Reporting;

namespace TiledeskContracts.Benchmarks.Sizes;

/// <summary>How much C# one more piece of a contract becomes, without descriptions, beside NSwag's.</summary>
internal static class SizeTable
{
    private const int Few = 10;
    private const int Many = 30;

    /// <summary>Measures.</summary>
    public static void Run(Report report, string folder)
    {
        report.Head("Output size: what one more piece adds (a test holds ours to budgets)",
            "piece", "ours, lines", "NSwag, lines", "ours, bytes", "NSwag, bytes");
        foreach (var kind in PiecesContract.Kinds)
        {
            var (ourLines, ourBytes) = OneMore(Ours(PiecesContract.Of(kind, Few)), Ours(PiecesContract.Of(kind, Many)));
            var (theirLines, theirBytes) = Nswag.Program is null
                ? (double.NaN, double.NaN)
                : OneMore(Theirs(PiecesContract.Of(kind, Few), folder), Theirs(PiecesContract.Of(kind, Many), folder));
            report.Row(kind, Text(ourLines, 1), Text(theirLines, 1), Text(ourBytes, 0), Text(theirBytes, 0));
        }

        report.Line();
        report.Line("Our models carry the code that reads and writes their JSON; NSwag's leave that to reflection. Our operations are calls into the run-time library.");
    }

    private static (double Lines, double Bytes) OneMore(string few, string many) =>
        ((Lines(many) - Lines(few)) / (double)(Many - Few), (many.Length - few.Length) / (double)(Many - Few));

    private static int Lines(string code) => code.Count(static character => character == '\n');

    private static string Ours(string contract) => string.Concat(
        Drivers.Run(new ContractFile("/acme/notes.json", contract)).GetRunResult().Results[0].GeneratedSources.Select(static source => source.SourceText.ToString()));

    private static string Theirs(string contract, string folder)
    {
        var (input, output) = (Path.Combine(folder, "pieces.json"), Path.Combine(folder, "pieces.cs"));
        File.WriteAllText(input, contract);
        _ = Nswag.Generate(input, output).Checked();
        return File.ReadAllText(output).Replace("\r", "", StringComparison.Ordinal);
    }

    private static string Text(double value, int digits) => double.IsNaN(value) ? "–" : Median.Text(value, "", digits);
}
