using TiledeskContracts.Generator.Emitting;
using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Linking;
using TiledeskContracts.Spec.Model;
using TiledeskContracts.Spec.Problems;
using TiledeskContracts.Spec.Reading;

namespace TiledeskContracts.Generator.Inputs;

/// <summary>
/// A small contract of our own goes through the generator in the background while the first real one is read. In a compiler that
/// has just started nearly all time goes into compiling the generator itself; so two processors share that. Nothing comes of it.
/// </summary>
internal static class Rehearsal
{
    private static int _begun;

    /// <summary>Begins, the first time in a process.</summary>
    public static void Begin()
    {
        if (Interlocked.Exchange(ref _begun, 1) == 0)
        {
            _ = Task.Run(RunQuietly);
        }
    }

    /// <summary>Reads, links and writes the contract.</summary>
    /// <returns>How many characters of C# it became.</returns>
    public static int Run()
    {
        var reading = DocumentReader.Read(new("/rehearsal.json", RehearsalContract.Text, new("Rehearsal", "RehearsalClient", null, null)), CancellationToken.None);
        var contract = ContractLinker.Link([reading], CancellationToken.None).Contracts[0];
        var queries = contract.Tags.SelectMany(static tag => tag.Operations).Select(static operation => operation.Query).OfType<QueryModel>();
        return Write(contract.Objects, ObjectEmitter.Emit)
            + Write(contract.Enums, EnumEmitter.Emit)
            + Write([contract.Client], ClientEmitter.Emit)
            + Write(contract.Tags, TagClientEmitter.Emit)
            + Write(queries, QueryEmitter.Emit);
    }

    // Whatever goes wrong here goes wrong, and is told, with the real contract too.
    private static void RunQuietly()
    {
        try
        {
            _ = Run();
        }
        catch (Exception defect) when (Defects.IsOne(defect))
        {
        }
    }

    private static int Write<TModel>(IEnumerable<TModel> models, Action<CodeWriter, TModel> emit)
        where TModel : IEquatable<TModel> =>
        new SourceFile<TModel>("Rehearsal.g.cs", "Rehearsal", new(models)).Write(emit).Length;
}
