using System.Reflection;
using TiledeskContracts.Contract.Tests.Contracts;

namespace TiledeskContracts.Contract.Tests.Facts;

/// <summary>Gives each statement to the checker of its kind.</summary>
internal static class FactCheck
{
    private static readonly Dictionary<string, IFactChecker> Checkers = Assembly.GetExecutingAssembly().GetTypes()
        .Where(type => type.IsClass && type.IsAssignableTo(typeof(IFactChecker)))
        .Select(type => (IFactChecker)Activator.CreateInstance(type)!)
        .ToDictionary(checker => checker.Kind, StringComparer.Ordinal);

    public static IEnumerable<string> Kinds => Checkers.Keys;

    public static string? Failure(Fact fact, ContractDocument contract) => Checkers[fact.Kind].Failure(fact, contract);
}
