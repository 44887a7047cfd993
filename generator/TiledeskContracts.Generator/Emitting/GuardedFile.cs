using Microsoft.CodeAnalysis.Text;
using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Problems;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Writes a file; a defect of ours leaves out the one model it strikes, and is told at the contract.</summary>
internal static class GuardedFile
{
    /// <summary>Writes a file.</summary>
    /// <typeparam name="TModel">The kind of models in it.</typeparam>
    /// <param name="file">The file.</param>
    /// <param name="emit">Writes one model.</param>
    /// <param name="report">Takes defects.</param>
    /// <returns>The C#, or null where nothing of the file could be written.</returns>
    public static SourceText? Write<TModel>(SourceFile<TModel> file, Action<CodeWriter, TModel> emit, Action<SpecProblem> report)
        where TModel : IEquatable<TModel>
    {
        try
        {
            return file.Write(emit);
        }
        catch (Exception defect) when (Defects.IsOne(defect))
        {
            if (file.Models.Count > 1)
            {
                return WriteEach(file, emit, report);
            }

            report(new(Defects.Rule, new(file.ContractPath, new(0, 1, 1, 0)), new(["writing " + file.HintName, Defects.Describe(defect)]), []));
            return null;
        }
    }

    private static SourceText? WriteEach<TModel>(SourceFile<TModel> file, Action<CodeWriter, TModel> emit, Action<SpecProblem> report)
        where TModel : IEquatable<TModel>
    {
        var sound = file.Models.Where(model => Write(file with { Models = new([model]) }, emit, report) is not null).ToList();
        return sound.Count == 0 ? null : (file with { Models = new(sound) }).Write(emit);
    }
}
