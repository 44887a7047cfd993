using TiledeskContracts.Generator.Writing;
using TiledeskContracts.Spec.Model;

namespace TiledeskContracts.Generator.Emitting;

/// <summary>Shares models out to files: one each, or a fixed number of buckets where a contract is large.</summary>
internal static class SourceFiles
{
    /// <summary>Up to so many types each has a file; with each file more, compilers and editors need longer for every edit of a project.</summary>
    public const int MostTypesWithOwnFile = 300;

    /// <summary>How many buckets a kind has in a large contract.</summary>
    public const int BucketCount = 64;

    /// <summary>Shares models out.</summary>
    /// <typeparam name="TModel">The kind.</typeparam>
    /// <param name="contract">The contract.</param>
    /// <param name="models">Its models of that kind.</param>
    /// <param name="describe">A model's namespace, name and hint name.</param>
    /// <returns>The files.</returns>
    public static IEnumerable<SourceFile<TModel>> Of<TModel>(
        ContractModel contract,
        IReadOnlyList<TModel> models,
        Func<TModel, (string Namespace, string Name, string HintName)> describe)
        where TModel : IEquatable<TModel>
    {
        if (CountTypes(contract) <= MostTypesWithOwnFile)
        {
            return models.Select(model => new SourceFile<TModel>(describe(model).HintName, describe(model).Namespace, new([model])) { ContractPath = contract.FilePath });
        }

        return models
            .GroupBy(model => (describe(model).Namespace, Hint: BucketHint(describe(model).HintName, BucketOf(describe(model).Name))))
            .Select(bucket => new SourceFile<TModel>(bucket.Key.Hint, bucket.Key.Namespace, new(bucket)) { ContractPath = contract.FilePath });
    }

    private static int CountTypes(ContractModel contract) => contract.Objects.Count + contract.Enums.Count + contract.Unions.Count
        + contract.Tags.Sum(static tag => 1 + tag.Operations.Count(static operation => operation.Query is not null) + tag.Operations.Count(static operation => operation.Result is not null));

    // FNV-1a: string.GetHashCode differs from process to process.
    private static int BucketOf(string name)
    {
        var hash = 2166136261u;
        foreach (var character in name)
        {
            hash = unchecked((hash ^ character) * 16777619u);
        }

        return (int)(hash % BucketCount);
    }

    // 'V3.Models.Request.g.cs' becomes 'V3.Models-07.g.cs', 'V3.RequestsClient.g.cs' 'V3-07.g.cs': the hyphen keeps it apart from every type's name.
    private static string BucketHint(string hintName, int bucket)
    {
        var stem = hintName.Substring(0, hintName.Length - ".g.cs".Length);
        var folder = stem.LastIndexOf('.') is > 0 and var dot ? stem.Substring(0, dot) : stem;
        return $"{folder}-{(bucket < 10 ? "0" : "")}{Literal.Of(bucket)}.g.cs";
    }
}
